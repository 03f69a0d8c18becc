/** Where the names of reference lines stand above a bar chart, so that no line runs through a name. Pure. */

export interface LabelWish {
  /** Where the line stands. */
  readonly x: number;
  /** How wide the whole label is. */
  readonly width: number;
}

export interface PlacedLabel {
  /** 0 is the topmost row; a line begins in the row of its label and runs down from there. */
  readonly row: number;
  readonly side: "left" | "right";
  /** How wide the label may be where it stands. */
  readonly room: number;
}

/** More lines than this are placed one after the other instead of by trying every order. */
const MOST_TRIED = 5;
const GAP = 4;

/**
 * A row for each label and the side of its line it stands on. Crossings weigh most, then what has to be cut off,
 * then standing on the left. `placeLabels([{ x: 10, width: 50 }], 100)` is one label in row 0 on the right.
 */
export function placeLabels(wishes: readonly LabelWish[], width: number): PlacedLabel[] {
  const orders = wishes.length > MOST_TRIED ? [byPlace(wishes)] : permutations(wishes.map((_, index) => index));
  let best: { cost: number; placed: PlacedLabel[] } | undefined;
  for (const order of orders) {
    for (let sides = 0; sides < 2 ** Math.min(wishes.length, MOST_TRIED); sides++) {
      const placed = wishes.map((wish, index) =>
        place(wish, order.indexOf(index), ((sides >> index) & 1) === 1, width),
      );
      const cost = costOf(wishes, placed);
      if (best === undefined || cost < best.cost) best = { cost, placed };
    }
  }
  return best?.placed ?? [];
}

function place({ x }: LabelWish, row: number, left: boolean, width: number): PlacedLabel {
  return { row, side: left ? "left" : "right", room: Math.max(0, (left ? x : width - x) - GAP) };
}

function costOf(wishes: readonly LabelWish[], placed: readonly PlacedLabel[]): number {
  let cost = 0;
  placed.forEach((label, index) => {
    const wish = wishes[index] as LabelWish;
    const shown = Math.min(wish.width, label.room);
    const [from, to] = label.side === "left" ? [wish.x - GAP - shown, wish.x] : [wish.x, wish.x + GAP + shown];
    const crossings = placed.filter((other, at) => {
      const { x } = wishes[at] as LabelWish;
      return at !== index && other.row < label.row && x > from && x < to;
    });
    cost += crossings.length * 1000 + (wish.width - shown) * 2 + (label.side === "left" ? 1 : 0);
  });
  return cost;
}

/** From left to right, the leftmost on top: labels on the right then never meet a line. */
function byPlace(wishes: readonly LabelWish[]): number[] {
  return wishes
    .map(({ x }, index) => ({ x, index }))
    .sort((a, b) => a.x - b.x)
    .map(({ index }) => index);
}

function permutations(items: readonly number[]): number[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}
