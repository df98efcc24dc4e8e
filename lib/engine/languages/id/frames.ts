import type { FrameLexicon } from "../language.ts";

export const frames = {
  first: ["pertama", "pertamanya", "perdana", "baru kali ini", "belum pernah"],
  last: ["terakhir", "sebelumnya"],
  since: ["sejak", "semenjak", "dalam", "selama"],
  sinceLast: ["pada", "setelah", "tahun", "bulan", "hari"],
  joins: ["dan", "tetapi", "sementara", "sedangkan"],
  accusing: ["menuduh", "menuding", "mendakwa", "menyangka", "tuduh", "tuding"],
  passives: [],
  passivePrefixes: ["di"],
  together: ["dengan", "bersama"],
  toward: ["ke", "menuju"],
} as const satisfies FrameLexicon;
