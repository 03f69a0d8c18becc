/** What must not be in any file of the repository: traces of one machine, and notes to oneself. */

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

interface Trace {
  readonly what: string;
  readonly pattern: RegExp;
  /** Files that hold what looks like one and is none. */
  readonly except?: RegExp;
}

const traces: readonly Trace[] = [
  { what: "a home folder", pattern: /(?<![\w.])\/(home|Users|root)\/[\w.-]+/ },
  { what: "a folder of one machine", pattern: /(?<![\w./~-])\/(work|workspace|tmp|mnt|srv)\/[\w.-]+/ },
  { what: "a folder of one machine", pattern: /\b[A-Z]:\\(Users|Documents)\b/ },
  { what: "where a package was fetched from", pattern: /"resolved": *"(?!src\/)/, except: /^(?!package-lock\.json$)/ },
  {
    what: "a private address",
    pattern: /\b(10|192\.168|172\.(1[6-9]|2\d|3[01]))(\.\d{1,3}){2,3}\b/,
    except: /\.(csv|svg|tsv|ts|lock|json)$/,
  },
  { what: "a note to oneself", pattern: /\b(TODO|FIXME|XXX|HACK)\b(?!,)/, except: /^package-lock\.json$|leftovers/ },
  { what: "a conflict mark", pattern: /^(<{7}|>{7}) /m },
];

/** One line a finding, beginning with the path; `ownPaths` are folders of the machine this runs on. */
export function leftovers(files: readonly TextFile[], ownPaths: readonly string[] = []): readonly string[] {
  return files.flatMap(({ path, text }) => [
    ...traces.flatMap(({ what, pattern, except }) => {
      const found = except?.test(path) ? null : pattern.exec(text);
      return found ? [`${path} holds ${what}: ${found[0]}`] : [];
    }),
    ...ownPaths.filter((own) => text.includes(own)).map((own) => `${path} holds a path of this machine: ${own}`),
  ]);
}
