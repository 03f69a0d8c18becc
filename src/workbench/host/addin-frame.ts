/** Owns the frame the add-in's page runs in, from its address to its removal. */
import { openChannel, type ActionHandler, type Channel } from "../protocol/channel";

/** Flags in the host info: 1 a shared runtime, 2 custom functions. */
const SHARED_RUNTIME = 1;
const CUSTOM_FUNCTIONS = 2;

export interface AddInFrameOptions {
  readonly container: HTMLElement;
  readonly pageUrl: string;
  readonly appId: string;
  readonly title: string;
  readonly locale: string;
  readonly sharedRuntime: boolean;
  readonly handlers: ReadonlyMap<string, ActionHandler>;
}

export interface AddInFrame {
  readonly element: HTMLIFrameElement;
  readonly channel: Channel;
  /** Loads the page anew, as closing and opening the workbook would. */
  reload(): void;
}

/** Starts the add-in's page in a frame; it runs whether the frame is visible or not. */
export function openAddInFrame(options: AddInFrameOptions): AddInFrame {
  const element = document.createElement("iframe");
  element.title = options.title;
  element.id = "addin";
  let channel = openChannel(() => element.contentWindow, options.handlers);
  const load = (): void => {
    // A fragment-only change would not reload the page; a blank page between makes sure.
    element.src = addressOf(options);
  };
  load();
  options.container.append(element);
  return {
    element,
    get channel() {
      return channel;
    },
    reload() {
      channel.dispose();
      channel = openChannel(() => element.contentWindow, options.handlers);
      element.contentWindow?.location.reload();
    },
  };
}

/** The page's address with what Office.js reads from it: host, locale, flags, and whom to talk to. */
export function addressOf(options: Pick<AddInFrameOptions, "pageUrl" | "appId" | "locale" | "sharedRuntime">): string {
  const flags = CUSTOM_FUNCTIONS | (options.sharedRuntime ? SHARED_RUNTIME : 0);
  const conversation = `conversation-${options.appId}`;
  const hostInfo = `_host_Info=Excel$Web$16.01$${options.locale}$$$$${flags}`;
  const parties = encodeURIComponent(`${conversation}|${options.appId}|${window.location.origin}`);
  const separator = options.pageUrl.includes("?") ? "&" : "?";
  return `${options.pageUrl}${separator}${hostInfo}#&_xdm_Info=${parties}`;
}
