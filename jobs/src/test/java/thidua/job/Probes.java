package thidua.job;

/** Questions to a page, in its own language. */
final class Probes {
    private Probes() {}

    /** By how many pixels the page is wider than its window. */
    static final String OVERFLOW =
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth";

    /** The text below 12 CSS px, which is 9 pt, as drawn: a picture may be drawn smaller. */
    static final String SMALL_LETTERS =
            """
            const small = [];
            const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            for (let text = walk.nextNode(); text; text = walk.nextNode()) {
              const element = text.parentElement;
              if (!text.data.trim() || ['SCRIPT', 'STYLE', 'title', 'desc'].includes(element.tagName)) {
                continue;
              }
              let size = parseFloat(getComputedStyle(element).fontSize);
              const picture = element.closest('svg');
              if (picture) {
                size *= picture.getBoundingClientRect().width / picture.viewBox.baseVal.width;
              }
              if (size < 11.99 && (picture || element.getClientRects().length > 0)) {
                small.push(size.toFixed(1) + ' ' + text.data.trim());
              }
            }
            return small;
            """;

    /** Opens what is folded, so that it is seen too; of many alike the first ones stay. */
    static final String OPEN_SOME =
            """
            for (const kind of ['.chart details', '.unit', '#quality details', '#explained details']) {
              const parts = [...document.querySelectorAll(kind)];
              parts.slice(0, 2).forEach(part => { part.open = true });
              parts.slice(4).forEach(part => part.remove());
            }
            for (const kind of ['tbody tr:nth-child(n+9)', '#explained .item:nth-of-type(n+6)']) {
              document.querySelectorAll(kind).forEach(part => part.remove());
            }
            """;

    static final String SILENT_CHARTS =
            """
            return [...document.querySelectorAll('.chart')].filter(chart => {
              const picture = chart.querySelector('svg');
              const named = (picture.getAttribute('aria-labelledby') || '').split(' ')
                  .map(id => document.getElementById(id))
                  .filter(part => part && picture.contains(part) && part.textContent.trim() !== '');
              const table = chart.querySelector('details table');
              return picture.getAttribute('role') !== 'img' || named.length < 2
                  || !table || table.tBodies[0].rows.length < 1;
            }).map(chart => chart.id);
            """;

    static final String BROKEN_ANCHORS =
            """
            return [...document.querySelectorAll('a[href^="#"]')]
                .map(link => link.getAttribute('href').slice(1))
                .filter(id => !document.getElementById(id));
            """;

    /** Id, column and value, parted by blanks. */
    static final String FIGURES =
            """
            return [...document.querySelectorAll('[data-figure]')]
                .map(data => data.dataset.figure + ' ' + data.dataset.column + ' ' + data.value);
            """;

    static final String SECTIONS =
            """
            return [...document.querySelectorAll('details.unit')].filter(part => !part.hidden)
                .map(part => part.querySelector('h3').textContent);
            """;

    static final String OPEN_SECTIONS =
            """
            return [...document.querySelectorAll('details.unit[open]')]
                .map(part => part.querySelector('h3').textContent);
            """;
}
