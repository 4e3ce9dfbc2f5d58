// Keeps the review in this tab's storage: a page that is loaded anew hands it back, and it ends with the tab.
const NAME = "paradiplomacy_review";

export default function ({ data, setTriggerValue }) {
  try {
    if (data.review) sessionStorage.setItem(NAME, data.review);
    else if (data.is_over) sessionStorage.removeItem(NAME);
    else {
      const kept = sessionStorage.getItem(NAME);
      if (kept) setTriggerValue("kept", kept);
    }
  } catch {
    // Storage that is full or forbidden keeps nothing, not even the review as it was some clicks ago.
    try { sessionStorage.removeItem(NAME); } catch { /* forbidden */ }
  }
}
