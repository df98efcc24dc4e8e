import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { undo } from "@/app/facts/[id]/actions";
import { readAuthor } from "@/app/preferences/read-preferences";
import { OutletPage } from "@/components/outlets/outlet-page";
import { getOutlet } from "@/lib/workflows/get-outlet";
import { changeOutletAction } from "./actions";

interface Props {
  params: Promise<{ id: string }>;
}

const loadOutlet = cache(getOutlet);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadOutlet((await params).id))?.outlet.name ?? null };
}

export default async function OutletRoute({ params }: Props) {
  const [view, author] = await Promise.all([loadOutlet((await params).id), readAuthor()]);
  if (view === null) {
    notFound();
  }
  return <OutletPage view={view} author={author} change={changeOutletAction} undo={undo} />;
}
