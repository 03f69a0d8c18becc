/**
 * The entry and composition root of the add-in's one page: registers the functions before anything else,
 * associates the ribbon commands, and builds the pane only once somebody sees it.
 */
export {};
