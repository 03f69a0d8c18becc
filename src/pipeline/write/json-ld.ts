/** The package as a schema.org Dataset, for the pages that describe it and the search engines that read them. */
import type { Descriptor } from "../read/descriptor";

/** JSON-LD of a package: what it is, its version, licence, coverage and files. Addresses are relative to `base`. */
function datasetJsonLd(descriptor: Descriptor, base = "https://ai-monetization-atlas.example/data/"): object {
  return {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    name: descriptor.title,
    description: descriptor.description,
    version: descriptor.version,
    dateModified: descriptor.version.slice(0, 10).replaceAll(".", "-"),
    inLanguage: ["en", "zh-Hans", "zh-Hant"],
    isAccessibleForFree: true,
    keywords: descriptor.keywords,
    license: descriptor.licenses[0]?.path,
    temporalCoverage: "2022/2026",
    spatialCoverage: "China",
    creator: { "@type": "Organization", name: "AI Monetization Atlas contributors" },
    isBasedOn: {
      "@type": "Article",
      headline: "大厂搞 AI,谁赚到钱了?",
      inLanguage: "zh-Hans",
      publisher: { "@type": "Organization", name: "定焦 One" },
      datePublished: "2025-06",
    },
    variableMeasured: descriptor.resources
      .find(({ name }) => name === "observations")
      ?.schema.fields.map(({ name, description }) => ({ "@type": "PropertyValue", name, description })),
    distribution: descriptor.resources.map(({ title, path }) => ({
      "@type": "DataDownload",
      name: title,
      encodingFormat: "text/csv",
      contentUrl: `${base}${path}`,
    })),
  };
}

/** The same as a file. */
export const jsonLdFile = (descriptor: Descriptor): string =>
  `${JSON.stringify(datasetJsonLd(descriptor), undefined, 2)}\n`;
