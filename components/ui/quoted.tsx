const OPENING_MARKS = /^[“”"‘’'«„]/;

/** Somebody's own words in quotation marks; words that bring their marks along get no second pair. */
export function Quoted({
  children,
  lang,
  className = "",
}: {
  children: string;
  lang?: string;
  className?: string;
}) {
  const marks = OPENING_MARKS.test(children) ? "before:content-none after:content-none" : "";
  return (
    <q lang={lang} className={`${className} ${marks}`}>
      {children}
    </q>
  );
}
