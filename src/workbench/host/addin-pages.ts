/**
 * Owns the pages an add-in runs in. In a shared runtime one page is pane, functions and commands. Without one, functions
 * have a hidden page as long as the workbook is open, and each press of a button one that ends when the command does.
 */
import type { AddInManifest } from "../manifest/parse-manifest";
import type { ActionHandler } from "../protocol/channel";
import { openAddInFrame, type AddInFrame, type AddInFrameOptions } from "./addin-frame";

type Handlers = ReadonlyMap<string, ActionHandler>;

export interface AddInPagesOptions {
  readonly manifest: AddInManifest;
  readonly locale: string;
  readonly documentId: () => string;
  /** Where the pane's page is seen. */
  readonly container: HTMLElement;
  /** What answers one page: its frame, and what to call when a command it ran has ended. */
  readonly handlers: (frame: () => AddInFrame, commandEnded: () => void) => Handlers;
}

export class AddInPages {
  readonly pane: AddInFrame;
  private readonly functions: AddInFrame | undefined;
  private readonly commands = new Set<AddInFrame>();
  private shownPage: string;

  constructor(private readonly options: AddInPagesOptions) {
    const { pages, sharedRuntime } = options.manifest;
    this.shownPage = pages.pane;
    this.pane = this.open("addin", pages.pane, { customFunctions: sharedRuntime });
    if (!sharedRuntime && pages.functions !== undefined)
      this.functions = this.open("addin-functions", pages.functions, { hidden: true, customFunctions: true });
  }

  /** Posts an event to every page; those that have not registered for it are not told. */
  tellAll(event: string, data: unknown): void {
    for (const frame of this.all()) frame.channel.emit(event, data);
  }

  tellFunctions(event: string, data: unknown): void {
    (this.functions ?? this.pane).channel.emit(event, data);
  }

  /** Lets the pane show a page of its own, where the button that was pressed names another than is shown. */
  showInPane(page: string | undefined): void {
    if (page === undefined || page === this.shownPage || this.options.manifest.sharedRuntime) return;
    this.shownPage = page;
    this.pane.open(page);
  }

  /** Runs the function an add-in associated with a ribbon button. */
  runCommand(name: string, controlId: string): void {
    const { pages, sharedRuntime } = this.options.manifest;
    const invocation = [crypto.randomUUID(), name, JSON.stringify({ source: { id: controlId } })];
    const frame =
      sharedRuntime || pages.commands === undefined
        ? this.pane
        : this.open("addin-command", pages.commands, { hidden: true, endsWithCommand: true });
    frame.channel.emit("appCommandInvoked", invocation);
  }

  /** Loads the pages anew. */
  reload(): void {
    this.pane.open();
    this.functions?.open();
  }

  private all(): readonly AddInFrame[] {
    return [this.pane, ...(this.functions ? [this.functions] : []), ...this.commands];
  }

  private open(
    id: string,
    pageUrl: string,
    { hidden = false, customFunctions = false, endsWithCommand = false },
  ): AddInFrame {
    const { manifest, locale, documentId, container, handlers } = this.options;
    const ended = (): void => {
      if (!endsWithCommand) return;
      this.commands.delete(frame);
      // Office.js in the page still takes the answer to its last call.
      setTimeout(() => frame.remove(), 0);
    };
    const options: AddInFrameOptions = {
      id,
      container: hidden ? document.body : container,
      pageUrl,
      appId: manifest.id,
      documentId,
      title: manifest.name,
      locale,
      sharedRuntime: manifest.sharedRuntime,
      customFunctions,
      handlers: handlers(() => frame, ended),
    };
    const frame: AddInFrame = openAddInFrame(options);
    if (hidden) frame.element.className = "background";
    if (endsWithCommand) this.commands.add(frame);
    return frame;
  }
}
