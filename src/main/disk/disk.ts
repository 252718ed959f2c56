/** One open file. Positions and sizes are in bytes. */
export type OpenFile = {
  size(): Promise<number>
  /** Fewer bytes where the file ends sooner. */
  read(at: number, length: number): Promise<Uint8Array>
  /** All of `bytes`, or a fault. */
  write(at: number, bytes: Uint8Array): Promise<void>
  truncate(size: number): Promise<void>
  /** Resolves when what was written is on the disk, not only on its way there. */
  sync(): Promise<void>
  close(): Promise<void>
}

export type Listed = { readonly name: string; readonly size: number }

/** What the shells do with the disk for the office's files. Faults are those of Node, with their `code`. */
export type Disk = {
  /** `change`: it must be there. `new`: it must not be there. */
  open(path: string, how: 'read' | 'change' | 'new'): Promise<OpenFile>
  /** The plain files of a folder. */
  list(folder: string): Promise<readonly Listed[]>
  rename(from: string, to: string): Promise<void>
  /** Nothing happens when it is not there. */
  remove(path: string): Promise<void>
  makeFolder(path: string): Promise<void>
  /** Names of files in the folder are on the disk when this resolves. */
  syncFolder(path: string): Promise<void>
  /** Folders in a folder, by name; none when it is not there. */
  folders(path: string): Promise<readonly string[]>
  /** Whether it is a folder that may be written. */
  mayWriteIn(folder: string): Promise<boolean>
  /** Which disk a folder lies on. */
  device(path: string): Promise<number>
  /** Bytes free for this account. */
  free(path: string): Promise<number>
}
