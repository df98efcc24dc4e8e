/** What pdfkit keeps of its file and its types do not tell: where it stands, and what writes a line or bytes at its end. */
interface PdfSink {
  _offset: number;
  _write: (data: unknown) => void;
}

const START_BYTES = 1 << 20;

/**
 * Gathers the file of a document that was just opened; what is returned gives it once the document has ended. pdfkit would make
 * a piece of memory of every line and send it through a stream: of a thousand facts of thirty outlets there are a million.
 */
export function gather(doc: PDFKit.PDFDocument): () => Uint8Array {
  if (!isSink(doc)) throw new Error("pdfkit writes its file in another way.");
  const sink: PdfSink = doc;
  let file = new Uint8Array(START_BYTES);
  let text = Buffer.from(file.buffer);
  let length = 0;
  const append = (line: string | Uint8Array) => {
    const end = length + line.length;
    if (end > file.length) {
      const larger = new Uint8Array(Math.max(2 * file.length, end));
      larger.set(file);
      file = larger;
      text = Buffer.from(larger.buffer);
    }
    if (typeof line === "string") text.write(line, length, "latin1");
    else file.set(line, length);
    length = end;
  };
  // The first lines are in the stream already.
  const head: unknown = doc.read();
  if (head instanceof Uint8Array) append(head);
  sink._write = (data) => {
    const line = data instanceof Uint8Array ? data : `${data}\n`;
    append(line);
    sink._offset += line.length;
  };
  // Nothing comes any more but the end, which a stream tells only to who listens.
  doc.resume();
  return () => file.slice(0, length);
}

function isSink(doc: object): doc is PdfSink {
  return "_offset" in doc && "_write" in doc;
}
