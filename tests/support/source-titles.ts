/** Has the titles of sources at hand before a test begins, so that citations are answered at once. */
import { shipped } from "../../src/atlas";
import { titles } from "../../src/compiled/titles";
import { nameSources } from "../../src/core/dataset/open";

nameSources(shipped.atlas.data, titles);
