/** Owns the task pane beside the sheet: its header, width, and whether it is shown. */
import type { AddInFrame } from "../host/addin-frame";
import { element, slot } from "./element";
import type { PageSettings } from "./settings";
import { wordsFor } from "./words";

const WIDTH = { least: 320, usual: 360, most: 900 };
const STEP = 16;

export class Pane {
  private readonly area = slot("pane");
  private readonly splitter = slot("splitter");
  private shown: boolean;

  constructor(
    title: string,
    settings: PageSettings,
    private readonly onVisibility: (visible: boolean) => void,
  ) {
    const words = wordsFor(settings.locale);
    this.shown = settings.paneOpen;
    const close = element(
      "button",
      {
        type: "button",
        class: "quiet",
        id: "close-pane",
        "aria-label": words.closePane,
        title: words.closePane,
        onclick: () => this.hide(),
      },
      "✕",
    );
    this.area.append(element("header", {}, element("h2", {}, title), close));
    this.splitter.setAttribute("aria-label", words.resizePane);
    this.makeResizable();
    this.apply();
  }

  get visible(): boolean {
    return this.shown;
  }

  /** Called once the add-in's frame is in place. */
  attach(frame: AddInFrame): void {
    frame.element.addEventListener("load", () => this.onVisibility(this.shown));
  }

  show(): void {
    this.set(true);
  }

  hide(): void {
    this.set(false);
  }

  private set(shown: boolean): void {
    if (this.shown === shown) return;
    this.shown = shown;
    this.apply();
    this.onVisibility(shown);
  }

  /** The frame is moved out of sight, never removed: its functions go on. */
  private apply(): void {
    document.body.classList.toggle("pane-closed", !this.shown);
    window.dispatchEvent(new Event("resize"));
  }

  private makeResizable(): void {
    let width = WIDTH.usual;
    const resize = (wanted: number): void => {
      width = Math.min(Math.max(wanted, WIDTH.least), Math.min(WIDTH.most, window.innerWidth - 200));
      this.area.style.setProperty("--pane-width", `${width}px`);
      this.splitter.setAttribute("aria-valuenow", String(Math.round(width)));
    };
    this.splitter.addEventListener("pointerdown", (event) => {
      this.splitter.setPointerCapture(event.pointerId);
      const move = (at: PointerEvent): void => resize(window.innerWidth - at.clientX);
      this.splitter.addEventListener("pointermove", move);
      this.splitter.addEventListener("pointerup", () => this.splitter.removeEventListener("pointermove", move), {
        once: true,
      });
    });
    this.splitter.addEventListener("keydown", (event) => {
      if (event.key === "ArrowLeft") resize(width + STEP);
      if (event.key === "ArrowRight") resize(width - STEP);
    });
    resize(width);
  }
}
