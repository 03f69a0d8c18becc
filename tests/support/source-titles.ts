/** Has the titles of sources at hand before a test begins, so that citations are answered at once. */
import { titles } from "../../src/compiled/titles";
import { takeTitles } from "../../src/source-titles";

takeTitles(titles);
