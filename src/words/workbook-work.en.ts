/** What is said while the open workbook is worked on, and what a rebuild notes on the Changes sheet, in English. */
export const workWords = {
  "progress.reading": "Reading the workbook",
  "progress.sheet": "Writing {sheet}",
  "progress.record": "Finishing",
  "progress.freezing": "Freezing {sheet}",
  "progress.unfreezing": "Bringing the formulas back",
  "progress.repairing": "Entering the formulas again",
  "progress.comparing": "Comparing with {sheet}",
  "kept.unfrozen":
    "{count} frozen cell was not found again ({cells}): its value stays and its formula is kept. Unfreeze looks for it again.|{count} frozen cells were not found again ({cells}): their values stay and their formulas are kept. Unfreeze looks for them again.",
  "kept.live": "Still live, since it stands in no cell: {places}. Only you can put a value there.",
  "kept.empty": "Left as formulas, since they show no value: {cells}. Give them room, then freeze again.",
  "live.name": "the name {name}",
  "live.format": "a conditional format of {cells}",
  "live.rule": "the validation of {cells}",
  "live.title": "the title of the chart {chart} on {sheet}",
  "kept.edits": "{count} edit of yours was kept.|{count} edits of yours were kept.",
  "refused.unanswered": "{cell} has no value yet. Wait until it has, or press Repair, then freeze again.",
  "refused.frozen": "The workbook is frozen. Unfreeze it first.",
  "change.again": "Rebuilt from dataset {version}",
  "change.updated": "updated from the dataset",
  "change.kept": "your edit was kept",
  "change.withdrawn": "no longer in the pack, cleared",
  "change.row": "row was gone, written again",
  "change.added": "your row was kept",
  "change.sheet": "sheet was gone, built again",
  "change.none": "nothing else changed",
} as const;

export type WorkKey = keyof typeof workWords;
export type WorkWords = Readonly<Record<WorkKey, string>>;
