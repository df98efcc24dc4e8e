/** A file to import, with the path it had inside a folder, or just its name. */
export interface NamedFile {
  readonly path: string;
  readonly file: File;
}

/**
 * The files of a drop, folders opened to any depth, in the order of their paths. Hidden files (their name begins with
 * a dot) are left out: no desk means to import them. Must be called within the drop event: the browser empties the
 * transfer afterwards.
 */
export async function readDroppedFiles(transfer: DataTransfer): Promise<readonly NamedFile[]> {
  const nested = [...transfer.items].map((item) => {
    const entry = item.webkitGetAsEntry();
    const file = item.getAsFile();
    if (entry !== null) {
      return readEntry(entry, "");
    }
    // A file that comes from another program may have no place in the file system.
    return file === null ? [] : [{ path: file.name, file }];
  });
  return inOrder((await Promise.all(nested)).flat());
}

/** The files of a file picker, in the same order and without the same ones. */
export function readPickedFiles(files: Iterable<File>): readonly NamedFile[] {
  return inOrder([...files].map((file) => ({ path: file.webkitRelativePath || file.name, file })));
}

function inOrder(files: readonly NamedFile[]): readonly NamedFile[] {
  return files
    .filter(({ path }) => !path.split("/").some((part) => part.startsWith(".")))
    .toSorted((a, b) => a.path.localeCompare(b.path, "en", { numeric: true }));
}

async function readEntry(entry: FileSystemEntry, folder: string): Promise<readonly NamedFile[]> {
  const path = `${folder}${entry.name}`;
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ path, file }];
  }
  if (isDirectory(entry)) {
    const children = await readAll(entry.createReader());
    return (await Promise.all(children.map((child) => readEntry(child, `${path}/`)))).flat();
  }
  return [];
}

/** A reader gives a folder in portions (Chromium: 100) and an empty one at its end. */
async function readAll(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const all: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (portion.length === 0) {
      return all;
    }
    all.push(...portion);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
