import { browser } from 'wxt/browser';

/** Firefox's own name for the side panel, which the shared types do not know. */
interface Sidebar {
  open(): Promise<void>;
  isOpen(where: { windowId?: number }): Promise<boolean>;
}
const sidebar = (): Sidebar => (browser as unknown as { sidebarAction: Sidebar }).sidebarAction;

/** Opens the side panel of a window. Only in the very moment of a click: nothing may be waited for before. */
export async function openPanel(windowId: number): Promise<void> {
  await (import.meta.env.FIREFOX ? sidebar().open() : browser.sidePanel.open({ windowId }));
}

/** Whether a side panel of ours is open. */
export async function panelIsOpen(): Promise<boolean> {
  if (import.meta.env.FIREFOX) return sidebar().isOpen({});
  const panels = await browser.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }).catch(() => []);
  return panels.length > 0;
}
