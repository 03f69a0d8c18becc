/** The custom XML part that carries our record of a build inside a file, where `customXmlParts` finds it again. */
import { strToU8 } from "fflate";
import { recordNamespace } from "../plan/marks";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const itemId = "{5A2E9C1B-7B0F-4C7E-9E52-0A6B3C1D4F60}";

/** Item, its properties and the relation between them, by path in the package. */
export function customXmlPart(record: string): Record<string, Uint8Array> {
  const properties =
    `${head}<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">` +
    `<ds:schemaRefs><ds:schemaRef ds:uri="${recordNamespace}"/></ds:schemaRefs></ds:datastoreItem>`;
  const relations =
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ` +
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>';
  return {
    "customXml/item1.xml": strToU8(record),
    "customXml/itemProps1.xml": strToU8(properties),
    "customXml/_rels/item1.xml.rels": strToU8(relations),
  };
}
