/**
 * For what is longer than its frame and holds nothing that takes the focus: it must be scrolled without a mouse
 * (https://dequeuniversity.com/rules/axe/4.11/scrollable-region-focusable).
 */
export const scrolledByKeys = { tabIndex: 0 };
