import { SHEET_STYLE } from "./sheet-style.ts";

/** The page under a link that shows no sheet, in every language: whoever follows it has chosen none. */
export function writeNoSheet(): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex, nofollow">
<meta name="color-scheme" content="light dark">
<title>No fact sheet here</title>
<style>${SHEET_STYLE}</style>
</head>
<body>
<main>
<h1>No fact sheet here</h1>
<p>This link shows no fact sheet: it has ended, was taken back, or was not copied whole. Ask who gave it to you for another one.</p>
<section lang="id">
<h2>Tidak ada lembar fakta di sini</h2>
<p>Tautan ini tidak menampilkan lembar fakta: masanya habis, dicabut, atau tidak tersalin utuh. Mintalah tautan baru kepada yang memberikannya.</p>
</section>
</main>
</body>
</html>
`;
}
