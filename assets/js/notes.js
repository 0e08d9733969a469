/* The note beside its call, the words around a locator, the card of a mention: by hovering, focusing or tapping. One at a time. */
(() => {
  const doc = document, main = doc.querySelector('main'), popup = doc.createElement('div');
  if (!main || !popup.showPopover) return;
  popup.popover = 'auto';
  popup.className = 'popup';
  popup.tabIndex = -1;
  popup.setAttribute('role', 'note');
  main.append(popup);

  let timer, call, asked, before, touch, tab, escape;
  const on = (type, f) => doc.addEventListener(type, f, true);
  const isOpen = () => popup.matches(':popover-open');
  const hide = () => { asked = null; if (isOpen()) popup.hidePopover(); };
  const later = (f, ms) => { clearTimeout(timer); timer = setTimeout(f, ms); };
  const isMention = a => locus.isMention?.(a);
  const isPlace = a => locus.place && a.matches('.locator,.strip a');
  const callOf = e => {
    const a = e.target.closest?.('main a[href]');
    return a && (a.matches('[role=doc-noteref]') || isPlace(a) || isMention(a)) ? a : null;
  };
  const inside = node => popup.contains(node);

  /* The note's words without what belongs to the end note alone: ids, back-links. Null where there is nothing to show. */
  const words = a => {
    const note = doc.getElementById(decodeURIComponent(a.hash.slice(1)));
    if (!note) return null;
    const box = note.getBoundingClientRect();
    const seen = Math.min(box.bottom, innerHeight) - Math.max(box.top, 0);
    if (!inside(a) && seen > box.height / 2) return null;
    const copy = note.cloneNode(true);
    copy.querySelectorAll('[role=doc-backlink],.here,.offer').forEach(x => x.remove());
    copy.querySelectorAll('[id]').forEach(x => x.removeAttribute('id'));
    return [...copy.childNodes];
  };

  /* Under what opened it, or above; on a phone it is a sheet at the foot, but at the head where it would cover what has the
     focus. It stays there, whatever becomes of its content. */
  locus.beside = (box, a, left) => {
    const r = a.getBoundingClientRect(), { offsetWidth: w, offsetHeight: h } = box, above = r.top - h - 12;
    if (innerWidth <= 640) {
      if (!touch && r.bottom + h > innerHeight) box.style.inset = '0 0 auto';
      return;
    }
    const top = r.bottom + h + 16 <= innerHeight ? r.bottom : above > 8 ? above : Math.max(8, innerHeight - h - 16);
    box.style.inset = `${top}px auto auto ${Math.max(8, Math.min(r.left - left, doc.documentElement.clientWidth - w - 8))}px`;
  };

  const open = (a, content, name) => {
    if (!content) { if (!inside(a)) hide(); return; }
    const within = inside(a);
    if (!within) hide();
    popup.replaceChildren(...content);
    popup.scrollTop = 0;
    popup.className = 'popup' + (a.closest('.ednote') ? ' ednote' : isMention(a) ? ' card' : a instanceof HTMLElement ? '' : ' free');
    popup.setAttribute('aria-label', name);
    if (within) { popup.focus(); return; }
    call = a;
    popup.removeAttribute('style');
    popup.showPopover(a instanceof HTMLElement ? { source: a } : {});
    if (innerWidth <= 640 || !CSS.supports('position-area:block-end') || !(a instanceof HTMLElement)) locus.beside(popup, a, popup.offsetWidth / 2);
    if (a.key) { a.key = ''; popup.focus(); }
  };

  const show = (a, otherwise) => {
    if (a === call && isOpen()) return;
    if (!isMention(a) && !isPlace(a)) { open(a, words(a), main.dataset.note + ' ' + a.textContent); return; }
    asked = a;
    (isPlace(a) ? locus.place : locus.card)(a, (content, name) => {
      if (content ? asked === a : !otherwise) open(a, content, name); else if (!content) otherwise();
    });
  };

  on('pointerover', e => {
    if (e.pointerType === 'touch') return;
    const a = callOf(e);
    if (inside(e.target) || isOpen() && a === call) clearTimeout(timer);
    else if (a) later(() => show(a), isMention(a) ? 350 : 250);
  });
  on('pointerout', e => {
    if (e.pointerType !== 'touch' && (callOf(e) || inside(e.target))) later(() => inside(doc.activeElement) || hide(), 300);
  });
  on('pointerdown', e => { tab = false; touch = e.pointerType === 'touch'; before = isOpen() && call; });
  on('keydown', e => { touch = false; tab = e.key === 'Tab'; escape = e.key === 'Escape'; if (escape) clearTimeout(timer); });
  on('keyup', () => { escape = false; });
  /* From the call into its popup, and on from there to what follows the call: not every engine finds this way by itself. */
  on('keydown', e => {
    if (e.key !== 'Tab' || !isOpen()) return;
    const links = [...popup.querySelectorAll('a:not([tabindex])')], now = doc.activeElement;
    const back = e.shiftKey, enters = now === call && !back && links[0];
    if (!enters && now !== links.at(back ? 0 : -1)) return;
    if (enters || back) e.preventDefault();
    else { escape = true; hide(); } /* open, it would be entered once more */
    (enters || call).focus();
    escape = false;
  });
  on('focusin', e => {
    if (escape || touch || inside(e.target)) return;
    clearTimeout(timer); /* of the card that the last mention was about to show */
    const a = callOf(e);
    /* Nothing covers the place that an address led to before it is read. */
    if (!a || !tab && (a.matches(':target') || !a.matches(':focus-visible'))) { hide(); return; }
    if (isMention(a)) { hide(); later(() => show(a), 300); } else show(a); /* who tabs on quickly passes the cards by */
  });
  on('click', e => {
    const a = callOf(e);
    if (!a || isPlace(a) && (!touch || before === a)) return; /* a second tap follows the locator */
    clearTimeout(timer);
    if (inside(a)) { e.preventDefault(); show(a); }
    else if (touch) { e.preventDefault(); if (before === a) hide(); else show(a, !a.matches('[role=doc-noteref]') && (() => { location.href = a.getAttribute('href'); })); }
    else hide();
  });
  addEventListener('hashchange', () => {
    const to = locus.key && main.querySelector(':target');
    clearTimeout(timer);
    escape = true;
    hide();
    if (to) { /* from mention to mention: the card goes along, for not each of them is a link */
      to.key = locus.key;
      if (!to.href) to.tabIndex = -1;
      to.focus({ preventScroll: true });
      show(to);
    }
    escape = locus.key = 0;
  });
})();
