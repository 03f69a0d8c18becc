/** The composition root: the one place that opens the compiled dataset. */
import { compiled } from "./compiled/dataset";
import { indexAtlas, type Atlas } from "./core/dataset/atlas";
import { openDataset } from "./core/dataset/open";

export const atlas: Atlas = indexAtlas(openDataset(compiled));
