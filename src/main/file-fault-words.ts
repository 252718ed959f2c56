const words: Readonly<Record<string, string>> = {
  EBUSY: '文件正被别的程序占用。请在 WPS 或 Excel 里关闭它，再试一次。',
  EPERM: '文件正被别的程序占用，或者不允许改动。请关闭它，或者换一个文件夹。',
  EACCES: '没有权限使用这个文件或文件夹。请换一个文件夹。',
  EROFS: '这个盘只能读、不能写。请换一个文件夹。',
  ENOSPC: '磁盘空间不足。请清理磁盘，或者换一个盘。',
  ENOENT: '文件或文件夹已经不在原处。请重新选择。',
  EISDIR: '选中的是文件夹，不是文件。请重新选择。',
  EIO: '磁盘或 U 盘读写出错。请检查它是否插好，再试一次。',
}

/** What the clerk can do about a file that cannot be read or written; undefined when it is not the clerk's to mend. */
export function fileFaultWords(fault: unknown): string | undefined {
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined
  return typeof code === 'string' ? words[code] : undefined
}
