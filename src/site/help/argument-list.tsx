/** The arguments of a function: name, whether it may be left out, what it accepts, examples. */
import { Fragment, type ReactNode } from "react";
import type { Parameter } from "../../contract/parameter";
import type { FunctionSpec } from "../../contract/catalogue";
import { Prose } from "../frame/prose";
import type { Setting } from "../frame/setting";
import type { SiteWording } from "../wording/types";

/** @example formulaSignature of AI_REVENUE is "=AI_REVENUE(company, [period], [line], [unit])" */
export function formulaSignature(spec: FunctionSpec): string {
  const names = spec.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `=${spec.id}(${names.join(", ")})`;
}

export function ArgumentList({ spec, setting }: { readonly spec: FunctionSpec; readonly setting: Setting }): ReactNode {
  const { words } = setting;
  if (spec.parameters.length === 0) return <p>{words.functionPage.noArguments}</p>;
  return (
    <dl className="arguments">
      {spec.parameters.map((parameter) => (
        <div key={parameter.name}>
          <dt>
            <code translate="no">{parameter.name}</code>
            <span className="need">
              {parameter.optional ? words.functionPage.optional : words.functionPage.required}
            </span>
          </dt>
          <dd>
            <Prose text={acceptsOf(parameter, words)} links={setting.links} />
            <Samples samples={words.arguments[parameter.kind].examples} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What the kind accepts, with what is particular about this argument and whether it takes a range. */
function acceptsOf(parameter: Parameter, words: SiteWording): string {
  const { name, kind, takes } = parameter;
  const join = words.frame.skip.charCodeAt(0) > 0x2e80 ? "" : " ";
  const notes = words.argumentNotes;
  const own = [
    words.arguments[kind].accepts,
    Object.hasOwn(notes, name) && name !== "range" ? notes[name as keyof typeof notes] : undefined,
    kind === "headers" ? notes[parameter.default === true ? "headersOn" : "headersOff"] : undefined,
    takes === "each" ? notes.range : undefined,
  ];
  return own.filter((text) => text !== undefined).join(join);
}

function Samples({ samples }: { readonly samples: readonly string[] }): ReactNode {
  return (
    <span className="samples">
      {samples.map((sample, at) => (
        <Fragment key={sample}>
          {at > 0 && " "}
          <code translate="no">{sample}</code>
        </Fragment>
      ))}
    </span>
  );
}
