/**
 * What the page suggests as a name, as one every system accepts: of a path nothing is left but its letters, and no invisible sign hides how
 * the name ends.
 */
export const fileName = (suggested: string): string =>
  suggested
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, '-')
    .replace(/^\.+|[. ]+$/g, '') || '文件'
