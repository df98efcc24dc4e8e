import type { SheetLogo } from "@/lib/editorial/sheet/sheet-document";

/** The house's logo, as large as the sheets show it. */
export function HouseLogo({ logo, name }: { logo: SheetLogo; name: string }) {
  return (
    // biome-ignore lint/performance/noImgElement: a few kilobytes that stand in the page itself.
    <img
      src={`data:${logo.mediaType};base64,${logo.base64}`}
      alt={name}
      width={logo.size.width}
      height={logo.size.height}
      // A logo is made for paper, and black on nothing is not seen on a dark ground.
      className="rounded bg-[#fff] p-1"
    />
  );
}
