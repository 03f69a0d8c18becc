/** No file may reach itself through its imports, type imports included. */
import type { Rule } from "./walls";

export const noCycles: Rule = {
  name: "no-cycles",
  check(modules) {
    const targets = new Map(modules.map(({ path, imports }) => [path, imports.flatMap((i) => i.target ?? [])]));
    const state = new Map<string, "open" | "done">();
    const trail: string[] = [];
    const cycles: string[] = [];
    const visit = (path: string): void => {
      if (state.get(path) === "done") return;
      if (state.get(path) === "open") {
        cycles.push([...trail.slice(trail.indexOf(path)), path].join(" -> "));
        return;
      }
      state.set(path, "open");
      trail.push(path);
      targets.get(path)?.forEach(visit);
      trail.pop();
      state.set(path, "done");
    };
    modules.forEach(({ path }) => visit(path));
    return cycles;
  },
};
