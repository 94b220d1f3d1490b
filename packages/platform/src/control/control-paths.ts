const scopesPage = /^\/app\/[^/]+\/auth\/?$/;

/** Whether a path belongs to the control API or to the pages for people; everything else is the open platform's. */
export function isControlPath(path: string): boolean {
  if (path.startsWith('/open-apis/')) return false;
  return path.startsWith('/_larkspur/') || path === '/' || path === '/search' || scopesPage.test(path);
}
