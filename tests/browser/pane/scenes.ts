/** What the pane can be looked at doing: each view, and the states of a view that differ in look. */
import type { Locator } from "playwright-core";
import type { WorkbenchSession } from "../support/workbench-page";
import { paneViews, showView } from "./pane-page";

export interface Scene {
  readonly name: string;
  /** Brings the pane from any other scene into this one, in any language. */
  readonly enter: (session: WorkbenchSession) => Promise<void>;
}

const viewScenes: readonly Scene[] = paneViews.map((view) =>
  view === "trace"
    ? tracing("trace", "B1")
    : {
        name: view,
        enter: async (session) => {
          const shown = await showView(session, view);
          await resets[view]?.(shown);
        },
      },
);

/** Something to trace: a figure inside other functions, an error, and a cell without any call of ours. */
export async function prepareSheet(session: WorkbenchSession): Promise<void> {
  const nested = '=IFERROR(AI_REVENUE_GROWTH(A1,"2025Q1"),0)+AI_METRIC("Baidu","revenue","2025Q1")*0';
  await session.write("A1:D1", [["Baidu", nested, '=AI_REVENUE_GROWTH("ByteDance")', "=1+1"]]);
  await session.select("B1");
  await session.settle();
}

function tracing(name: string, address: string): Scene {
  return {
    name,
    enter: async (session) => {
      await showView(session, "trace");
      await session.select(address);
      await session.pane.locator("h2", { hasText: address }).waitFor();
    },
  };
}

function company(name: string, typed: string): Scene {
  return {
    name,
    enter: async (session) => {
      const view = await showView(session, "company");
      const field = view.getByRole("combobox");
      await field.fill(typed);
      await field.press("Enter");
    },
  };
}

/** The pane remembers; each view's own scene shows it as it is at first. */
const resets: Readonly<Record<string, (view: Locator) => Promise<void>>> = {
  company: async (view) => {
    await view.getByRole("combobox").fill("Baidu");
    await view.getByRole("combobox").press("Enter");
  },
  map: async (view) => {
    const opener = view.locator("[aria-controls=map-filters]");
    if ((await opener.getAttribute("aria-expanded")) === "true") await opener.click();
    const chosen = view.locator("[data-key][aria-selected=true]");
    if ((await chosen.count()) > 0) await chosen.click();
  },
  explore: (view) => view.locator("[aria-pressed]").nth(0).click(),
  functions: async (view) => {
    const fields = view.locator("[role=combobox], textarea");
    if ((await fields.count()) > 0) await view.locator("h2").locator("xpath=..").locator("button").click();
  },
  data: (view) => view.locator("[aria-pressed]").nth(0).click(),
};

const states: readonly Scene[] = [
  {
    name: "map-evidence",
    enter: async (session) => {
      const view = await showView(session, "map");
      const cell = view.locator("[data-key='baidu/']").locator("xpath=..").locator("[role=gridcell]").nth(1);
      if ((await cell.getAttribute("aria-selected")) === "false") await cell.click();
    },
  },
  {
    name: "map-filters",
    enter: async (session) => {
      const view = await showView(session, "map");
      const opener = view.locator("[aria-controls=map-filters]");
      if ((await opener.getAttribute("aria-expanded")) === "false") await opener.click();
    },
  },
  {
    name: "company-history",
    enter: async (session) => {
      const view = await showView(session, "company");
      await view.locator("figure").first().scrollIntoViewIfNeeded();
      await view.evaluate((element) => element.scrollBy(0, 400));
    },
  },
  company("company-nothing-disclosed", "ByteDance"),
  company("company-least", "Kunlun Tech"),
  tracing("trace-error", "C1"),
  tracing("trace-nothing", "D1"),
  {
    name: "explore-lines",
    enter: async (session) => {
      const view = await showView(session, "explore");
      await view.locator("[aria-pressed]").nth(1).click();
    },
  },
  {
    name: "functions-form",
    enter: async (session) => {
      const view = await showView(session, "functions");
      await resets["functions"]?.(view);
      await view.locator("li button", { hasText: "AI_REVENUE_GROWTH" }).click();
      await view.getByRole("combobox").first().fill("Baidu");
      await view.getByRole("combobox").first().press("Escape");
    },
  },
  {
    name: "functions-error",
    enter: async (session) => {
      const view = await showView(session, "functions");
      await resets["functions"]?.(view);
      await view.locator("li button", { hasText: "AI_TIER" }).click();
      await view.getByRole("combobox").first().fill("Badu");
      await view.getByRole("combobox").first().press("Escape");
    },
  },
  {
    name: "functions-column",
    enter: async (session) => {
      const view = await showView(session, "functions");
      await resets["functions"]?.(view);
      await view.locator("li button").first().click();
      await view.locator("textarea").fill("Baidu\n阿里巴巴\nBadu\nTencent Holdings\n9888.HK\nKling AI\nNetEase\n快手");
      await view.locator("table").first().waitFor();
    },
  },
  ...[1, 2, 3].map((section): Scene => ({
    name: ["data-conflicts", "data-sources", "data-unknown"][section - 1] as string,
    enter: async (session) => {
      const view = await showView(session, "data");
      await view.locator("[aria-pressed]").nth(section).click();
    },
  })),
  {
    name: "data-release",
    enter: async (session) => {
      const view = await showView(session, "data");
      await view.locator("[aria-pressed]").nth(4).click();
      const compare = view.locator("section").last().getByRole("button").first();
      await compare.click();
      await view.locator("section ul").waitFor();
      // The buttons fade in again.
      await session.frame().evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    },
  },
  {
    name: "data-inspect",
    enter: async (session) => {
      await session.write("G20:H21", [
        ["Revenue (RMB bn)", "2025Q1"],
        ["Tencent", 171.5],
      ]);
      await session.select("A30");
      const view = await showView(session, "data");
      await view.locator("[aria-pressed]").nth(5).click();
      // The formula above has two buttons.
      await view.locator(".fui-Button").nth(2).click();
      await view.locator("li").first().waitFor();
    },
  },
  {
    name: "settings",
    enter: async (session) => {
      await showView(session, "map");
      await session.pane.locator("[aria-controls=settings]").click();
    },
  },
];

export const scenes: readonly Scene[] = [...viewScenes, ...states];
