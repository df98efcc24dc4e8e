"use client";

import "./globals.css";
import { MessagePage } from "@/components/desk/message-page";
import { Button, buttonClass } from "@/components/ui/button";

/**
 * The last resort, when the frame around every page failed: nothing of it can be counted on, the chosen language
 * included, so it speaks both.
 */
export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Tally could not show this page</title>
        <main>
          <MessagePage
            title="Tally could not show this page"
            actions={
              <>
                <Button look="primary" onClick={() => retry()}>
                  Try again · <span lang="id">Coba lagi</span>
                </Button>
                {/* A whole new page load: the router itself may be what failed. */}
                <a href="/" className={buttonClass()}>
                  Stories · <span lang="id">Liputan</span>
                </a>
              </>
            }
          >
            <p>Something went wrong while the page was drawn. Everything that was saved is safe.</p>
            <p lang="id">
              Terjadi kesalahan saat halaman ini disusun. Semua yang sudah tersimpan tetap aman.
            </p>
          </MessagePage>
        </main>
      </body>
    </html>
  );
}
