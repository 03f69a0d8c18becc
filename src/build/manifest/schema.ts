/** What may stand in which order inside the elements of an add-in only manifest, as far as this one uses them. */

interface Content {
  /** In this order; `?` may be missing, `+` stands once or more, `*` any number of times. */
  readonly children: readonly string[];
}

/** By the end of the path to an element: `Hosts/Host` is looked up before `Host`. */
export const schema: Readonly<Record<string, Content>> = {
  OfficeApp: {
    children: [
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "AppDomains?",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ],
  },
  VersionOverrides: { children: ["Description?", "Requirements?", "Hosts", "Resources"] },
  Requirements: { children: ["Sets", "Methods?"] },
  Sets: { children: ["Set+"] },
  "VersionOverrides/Hosts/Host": { children: ["Runtimes", "AllFormFactors", "DesktopFormFactor"] },
  Runtimes: { children: ["Runtime"] },
  AllFormFactors: { children: ["ExtensionPoint"] },
  "AllFormFactors/ExtensionPoint": { children: ["Script", "Page", "Metadata"] },
  DesktopFormFactor: { children: ["GetStarted", "FunctionFile", "ExtensionPoint+"] },
  GetStarted: { children: ["Title", "Description", "LearnMoreUrl"] },
  "DesktopFormFactor/ExtensionPoint": { children: ["CustomTab"] },
  CustomTab: { children: ["Group+", "Label"] },
  Group: { children: ["Label", "Icon", "Control+"] },
  Icon: { children: ["bt:Image+"] },
  Control: { children: ["Label", "Supertip", "Icon", "Action"] },
  Supertip: { children: ["Title", "Description"] },
  Resources: { children: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"] },
  "bt:Images": { children: ["bt:Image+"] },
  "bt:Urls": { children: ["bt:Url+"] },
  "bt:ShortStrings": { children: ["bt:String+"] },
  "bt:LongStrings": { children: ["bt:String+"] },
  "bt:Url": { children: ["bt:Override*"] },
  "bt:String": { children: ["bt:Override*"] },
  DisplayName: { children: ["Override*"] },
  "OfficeApp/Description": { children: ["Override*"] },
};

/** The longest an element's text, default value or translation may be, by the store's rules. */
export const longest: Readonly<Record<string, number>> = {
  ProviderName: 125,
  DisplayName: 125,
  "OfficeApp/Description": 250,
  "bt:ShortStrings/bt:String": 125,
  "bt:LongStrings/bt:String": 250,
  "bt:Urls/bt:Url": 2048,
  "bt:Images/bt:Image": 2048,
  IconUrl: 2048,
  HighResolutionIconUrl: 2048,
  SupportUrl: 2048,
};

/** The longest identifier of a resource. */
export const LONGEST_RESID = 32;

/** Which part of Resources an element's `resid` must be found in. */
export const residKind: Readonly<Record<string, string>> = {
  "bt:Image": "bt:Images",
  Runtime: "bt:Urls",
  SourceLocation: "bt:Urls",
  FunctionFile: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Description: "bt:LongStrings",
};

/** How much an add-in may ask to do. */
export const permissions: ReadonlySet<string> = new Set([
  "Restricted",
  "ReadDocument",
  "ReadAllDocument",
  "WriteDocument",
  "ReadWriteDocument",
]);

/** The requirement sets this add-in has a use for, each with the newest version of use: no more may be demanded. */
export const requirementSets: Readonly<Record<string, string>> = {
  ExcelApi: "1.19",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.4",
};
