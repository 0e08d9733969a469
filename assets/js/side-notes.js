/* Styles place the notes beside the text, each under the one before. An engine that cannot place anything under what is itself placed
   (WebKit 26) lays them upon each other where they are long: there they are moved down. */
(() => {
  const leaf = document.querySelector('.leaf'), notes = document.querySelectorAll('.leaf li.note');
  if (!notes.length || !window.ResizeObserver) return;
  new ResizeObserver(() => {
    const foot = {};
    notes.forEach(note => {
      note.style.removeProperty('top');
      if (getComputedStyle(note).position !== 'absolute') return;
      const { left, top, bottom } = note.getBoundingClientRect(), down = Math.max(0, foot[left] + 8 - top) || 0;
      if (down) note.style.top = note.offsetTop + down + 'px';
      foot[left] = bottom + down;
    });
  }).observe(leaf);
})();
