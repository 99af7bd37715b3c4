// Keeps what is being typed, on the server, a moment after each pause. Without it, "Keep as a draft" does the same.
for (const form of document.querySelectorAll("form[data-draft]")) {
  const says = form.querySelector("[data-draft-says]");
  let kept = "", waits, asking = false, over = false;

  const now = () => new URLSearchParams(new FormData(form)).toString();

  const keep = async () => {
    const typed = now();
    if (over || asking || typed === kept) return;
    asking = true;
    try {
      const answer = await fetch(form.dataset.draft, { method: "POST", body: new URLSearchParams(typed), headers: { "X-Draft": "yes" }, redirect: "manual", keepalive: typed.length < 60000 });
      if (answer.ok) {
        kept = typed;
        says.textContent = await answer.text();
      } else if (answer.type === "opaqueredirect") {
        over = true;
        says.textContent = "You have been signed out. What you typed stays here: send it, and it is kept until you have signed in again.";
      } else {
        says.textContent = "The draft could not be kept just now. It is tried again as you type.";
      }
    } catch {
      says.textContent = "No connection: the draft is not kept yet. It is tried again as you type.";
    }
    asking = false;
    if (!over && now() !== kept) later();
  };

  const later = () => { clearTimeout(waits); waits = setTimeout(keep, 1500); };

  form.addEventListener("input", later);
  form.addEventListener("submit", () => { over = true; clearTimeout(waits); });
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") keep(); });
  kept = now();
}
