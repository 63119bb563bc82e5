// A page cannot say that it was not written: by its age it can.
(function () {
  const line = document.querySelector('.old');
  const days = line ? Math.floor((Date.now() - Date.parse(line.dataset.at)) / 864e5 + 0.5) : 0;
  if (days >= 2) {
    line.textContent = line.textContent.replace('{0}', days);
    line.hidden = false;
  }
})();
