/** Whether the manifest asks for what there is: Excel as its host, permissions and requirement sets that exist. */
import { own } from "../../core/own";
import { permissions, requirementSets } from "./schema";
import { child, descendants, type XmlElement } from "./xml";

/** Faults in what the add-in asks for; one line a fault. */
export function demandFaults(root: XmlElement): readonly string[] {
  return [...hostFaults(root), ...permissionFaults(root), ...requirementFaults(root)];
}

function hostFaults(root: XmlElement): readonly string[] {
  const names = child(root, "Hosts")?.children.map(({ attributes }) => attributes["Name"] ?? "") ?? [];
  return names.filter((name) => name !== "Workbook").map((name) => `Hosts: ${name} is not Excel's Workbook`);
}

function permissionFaults(root: XmlElement): readonly string[] {
  const asked = child(root, "Permissions")?.text;
  return asked === undefined || permissions.has(asked) ? [] : [`Permissions: ${asked} is no level of permissions`];
}

function requirementFaults(root: XmlElement): readonly string[] {
  return descendants(root).flatMap(({ name, children }) => {
    if (name !== "Sets") return [];
    return children.flatMap(({ attributes }) => {
      const { Name: set = "", MinVersion: version = "1.1" } = attributes;
      const newest = own(requirementSets, set);
      if (newest === undefined) return [`Set: ${set} is nothing this add-in has a use for`];
      return isAbove(version, newest) ? [`Set: ${set} ${version} is above ${newest}`] : [];
    });
  });
}

function isAbove(version: string, other: string): boolean {
  return version.localeCompare(other, "en", { numeric: true }) > 0;
}
