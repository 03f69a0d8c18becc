/** Lint rules: strict and type-aware for our code, the Office rules where the Office API is called. */
import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import ts from "typescript";
import tseslint from "typescript-eslint";

const officeRules = Object.fromEntries(
  [
    "call-sync-after-load",
    "call-sync-before-read",
    "load-object-before-read",
    "no-context-sync-in-loop",
    "no-empty-load",
    "no-navigational-load",
    "no-office-initialize",
    "test-for-null-using-isNullObject",
  ].map((rule) => [`office-addins/${rule}`, "error"]),
);

/**
 * A word that somebody typed may be one of JavaScript's own (`constructor`, `__proto__`, `toString`): looked up on a plain object
 * it finds what nobody put there. Text is looked up in a Map, or with Object.hasOwn before it.
 */
const noLookUpByText = {
  meta: {
    type: "problem",
    messages: { text: "Look text up in a Map: a plain object also answers to `constructor`." },
    schema: [],
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    const isText = (node) => (services.getTypeAtLocation(node).flags & ts.TypeFlags.String) !== 0;
    return {
      MemberExpression: (node) => {
        const written = node.parent.type === "AssignmentExpression" && node.parent.left === node;
        if (node.computed && !written && isText(node.property)) context.report({ node, messageId: "text" });
      },
      "BinaryExpression[operator='in']": (node) => {
        if (node.left.type !== "PrivateIdentifier" && isText(node.left)) context.report({ node, messageId: "text" });
      },
    };
  },
};

export default tseslint.config(
  {
    ignores: [
      "dist/",
      ".cache/",
      "coverage/",
      "node_modules/",
      "src/compiled/",
      "tests/**/fixtures/",
      "tests/**/golden/",
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.{js,cjs}"],
    languageOptions: {
      sourceType: "commonjs",
      globals: { require: "readonly", module: "writable", process: "readonly", __dirname: "readonly" },
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // The compiler is stricter about these, or they forbid what reads best.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      // Spreading text gives its code points, which is what names in Chinese are compared by.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: { "max-lines-per-function": ["error", { max: 80, skipBlankLines: true, skipComments: true }] },
  },
  {
    // The workbench speaks Office's protocol, whose paths it knows by heart.
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/workbench/**"],
    plugins: { local: { rules: { "no-look-up-by-text": noLookUpByText } } },
    rules: { "local/no-look-up-by-text": "error" },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["src/excel/**/*.ts", "src/workbook/apply/**/*.ts", "src/functions/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
  {
    // Excel hands over and takes back any value; the metadata generator accepts no other type here.
    files: ["src/functions/declarations.ts"],
    rules: { "@typescript-eslint/no-unsafe-return": "off" },
  },
  {
    // Programs talk to a person through the console.
    files: ["src/cli/**", "src/build/**", "src/pipeline/**", "tests/**/*.{bench,verify}.ts"],
    rules: { "no-console": "off" },
  },
  {
    // Tests reach into loosely typed answers (JSON, pages); what they assert is checked by running them.
    files: ["tests/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
);
