/**
 * The kinds of broken manifest that Excel refuses. For each: what breaks the manifest of the tests' own add-in and the reason
 * that the workbench gives for it, and the case in which the check of this project's manifest finds the same.
 */

export interface Kind {
  readonly kind: string;
  /** Kinds of one group can stand in one manifest. */
  readonly group: "what it is" | "what it refers to" | "what it asks for" | "alone";
  readonly from: string | RegExp;
  readonly to: string;
  readonly reason: string;
  /** The folder below `cases`, or where else this project holds it. */
  readonly check: string;
}

type Row = readonly [kind: string, from: string | RegExp, to: string, reason: string, check: string];

const rows = (group: Kind["group"], list: readonly Row[]): readonly Kind[] =>
  list.map(([kind, from, to, reason, check]) => ({ kind, group, from, to, reason, check }));

const long = (words: string, length: number): string => words.padEnd(length, ` ${words}`);

export const KINDS: readonly Kind[] = [
  ...rows("alone", [
    ["broken markup", "</Permissions>", "</Permission>", "Not well-formed XML", "broken-markup"],
    [
      "a button runs a function that is nowhere",
      /<FunctionFile[^>]*>/,
      "",
      "a button runs a function, and no <FunctionFile> says where it is.",
      "command-without-a-file",
    ],
    [
      "elements in the wrong order",
      /(<ProviderName>.*<\/ProviderName>)(\s*)(<DefaultLocale>.*<\/DefaultLocale>)/,
      "$3$2$1",
      "<ProviderName> stands after <DefaultLocale> and must stand before it.",
      "wrong-order",
    ],
  ]),
  ...rows("what it is", [
    ["an id that is no GUID", "<Id>00000000-", "<Id>", "<Id> is no GUID: 0000-4000-8000-000000000001.", "no-guid"],
    [
      "a version that is none",
      "<Version>1.0.0.0",
      "<Version>one",
      "<Version> is no version: one.",
      "version-that-is-none",
    ],
    [
      "an element missing",
      /<ProviderName>.*<\/ProviderName>/,
      "",
      "<OfficeApp> has no <ProviderName>.",
      "missing-provider",
    ],
    [
      "unknown permissions",
      "ReadWriteDocument",
      "Everything",
      "<Permissions> is Everything, none of Restricted,",
      "unknown-permissions",
    ],
    [
      "another host",
      '<Host Name="Workbook" />',
      '<Host Name="Document" />',
      "<Hosts> names Document, not Workbook",
      "another-host",
    ],
    [
      "a description too long",
      "Functions and commands for",
      long("Functions and commands", 260),
      "<Description> has 283 characters, 250 are allowed.",
      "description-too-long",
    ],
  ]),
  ...rows("what it refers to", [
    [
      "a reference to nothing",
      '<Label resid="Tab.Label" />',
      '<Label resid="Tab.Lable" />',
      "<Label> refers to Tab.Lable, which <Resources>",
      "dangling-resid",
    ],
    [
      "one id for two controls",
      'id="Probe.Write"',
      'id="Probe.Show"',
      "two controls have the id Probe.Show.",
      "same-control-twice",
    ],
    [
      "a resource defined twice",
      '<bt:String id="Show.Tip"',
      '<bt:String id="Write.Tip"',
      "<Resources> defines Write.Tip twice.",
      "resource-defined-twice",
    ],
    [
      "an identifier too long",
      '<bt:Url id="Script"',
      `<bt:Url id="Script.${"x".repeat(30)}"`,
      "is over 32 characters.",
      "identifier-too-long",
    ],
    [
      "an address without https",
      'https://localhost:3000/fixture/functions.js"',
      'http://addin.example/f.js"',
      "f.js is not an https address.",
      "plain-http",
    ],
    [
      "a translation without its prefix",
      /<bt:(Override Locale="zh-CN" Value="https)/,
      "<$1",
      "Metadata: <Override> must be <bt:Override>.",
      "override-without-prefix",
    ],
    [
      "a label too long",
      'DefaultValue="Write cells"',
      `DefaultValue="${long("Write cells", 126)}"`,
      "Write.Label has 126 characters, 125 are allowed.",
      "label-too-long",
    ],
    [
      "a namespace that is no name",
      "</Metadata>",
      '</Metadata><Namespace resid="Show.Label" />',
      'the functions\' namespace is "Show pane": it begins with a letter',
      "empty-namespace",
    ],
  ]),
  ...rows("what it asks for", [
    [
      "requirements that the host does not have",
      '<Set Name="SharedRuntime" />',
      '<Set Name="ExcelApi" MinVersion="9.9" />',
      "requires ExcelApi 9.9; here is ExcelApi 1.",
      "requirement-beyond",
    ],
    [
      "functions in another page than the runtime",
      '<Page><SourceLocation resid="Page"',
      '<Page><SourceLocation resid="Script"',
      "<Page> is at Script, the shared runtime at Page.",
      "another-page-for-the-runtime",
    ],
    [
      "another page in DefaultSettings than in VersionOverrides",
      /<DefaultSettings>.*<\/DefaultSettings>/,
      '<DefaultSettings><SourceLocation DefaultValue="https://localhost:3000/other.html" /></DefaultSettings>',
      "<DefaultSettings> opens https://localhost:3000/other.html, the shared runtime",
      "another-page-without-overrides",
    ],
    [
      "form factors in the wrong order",
      /(<AllFormFactors>[\s\S]*<\/AllFormFactors>)([\s\S]*<\/DesktopFormFactor>)/,
      "$2$1",
      "<AllFormFactors> stands after <DesktopFormFactor> and must stand before it.",
      "form-factors-in-the-wrong-order",
    ],
  ]),
];
