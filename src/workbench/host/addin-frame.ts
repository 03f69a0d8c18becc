/** Owns a frame that one of the add-in's pages runs in, from its address to its removal. */
import { openChannel, type ActionHandler, type Channel } from "../protocol/channel";

/** Flags in the host info: 1 a shared runtime, 2 custom functions. */
const SHARED_RUNTIME = 1;
const CUSTOM_FUNCTIONS = 2;

export interface AddInFrameOptions {
  /** The element's own id. */
  readonly id: string;
  readonly container: HTMLElement;
  readonly pageUrl: string;
  readonly appId: string;
  /** The workbook's id: Office.js keeps settings by it for as long as the tab is open. */
  readonly documentId: () => string;
  readonly title: string;
  readonly locale: string;
  readonly sharedRuntime: boolean;
  readonly customFunctions: boolean;
  readonly handlers: ReadonlyMap<string, ActionHandler>;
}

export interface AddInFrame {
  readonly element: HTMLIFrameElement;
  readonly channel: Channel;
  /** Opens another page, or the same one anew, as closing and opening the workbook would. */
  open(pageUrl?: string): void;
  remove(): void;
}

/** Starts a page in a frame; it runs whether the frame is visible or not. */
export function openAddInFrame(options: AddInFrameOptions): AddInFrame {
  const element = document.createElement("iframe");
  element.title = options.title;
  element.id = options.id;
  const open = (pageUrl: string): void => {
    element.src = addressOf({ ...options, pageUrl });
    // A frame that is put in its place anew loads its page from the start, of whatever origin it is.
    options.container.append(element);
  };
  const start = (): Channel => openChannel(() => element.contentWindow, options.handlers);
  let channel = start();
  let shown = options.pageUrl;
  open(shown);
  return {
    element,
    get channel() {
      return channel;
    },
    open(pageUrl = shown) {
      channel.dispose();
      element.remove();
      channel = start();
      shown = pageUrl;
      open(pageUrl);
    },
    remove() {
      channel.dispose();
      element.remove();
    },
  };
}

type Addressed = Pick<
  AddInFrameOptions,
  "pageUrl" | "appId" | "documentId" | "locale" | "sharedRuntime" | "customFunctions"
>;

/** The page's address with what Office.js reads from it: host, locale, flags, and whom to talk to. */
function addressOf(options: Addressed): string {
  const flags = (options.customFunctions ? CUSTOM_FUNCTIONS : 0) | (options.sharedRuntime ? SHARED_RUNTIME : 0);
  const conversation = `conversation-${options.appId}-${options.documentId()}`;
  const hostInfo = `_host_Info=Excel$Web$16.01$${options.locale}$$$$${flags}`;
  const parties = encodeURIComponent(`${conversation}|${options.appId}|${window.location.origin}`);
  const [page = ""] = options.pageUrl.split("#");
  return `${page}${page.includes("?") ? "&" : "?"}${hostInfo}#&_xdm_Info=${parties}`;
}
