namespace Monitoring.Tests.Browser;

/// <summary>Questions that a browser answers about a page; an empty list is a page in order.</summary>
internal static class PageTrouble
{
    // Text that sticks out of its picture or lies over other text of it; half a pixel is rounding.
    public const string OfChartTexts = """
        () => [...document.querySelectorAll('svg')].flatMap(svg => {
          const frame = svg.getBoundingClientRect();
          if (frame.width === 0) return [];
          const texts = [...svg.querySelectorAll('text')].map(text => [text.textContent, text.getBoundingClientRect()]);
          return texts.flatMap(([text, box], i) => [
            ...(box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1
              ? [`'${text}' leaves its picture`] : []),
            ...texts.slice(0, i)
              .filter(([, other]) => box.left < other.right - .5 && other.left < box.right - .5
                && box.top < other.bottom - 3 && other.top < box.bottom - 3)
              .map(([other]) => `'${text}' lies over '${other}'`)]);
        })
        """;

    // Text of the page itself that its own box cuts off; scrolling regions are meant to hold more than they show.
    public const string OfCutText = """
        () => [...document.querySelectorAll('body *:not(svg *)')]
          .filter(e => !e.closest('.scroll,.unseen,.skip') && getComputedStyle(e).display !== 'inline' && e.clientWidth > 0
            && !(e instanceof SVGElement) && e.scrollWidth > e.clientWidth + 1)
          .map(e => e.tagName + '.' + e.className + ': ' + e.textContent.slice(0, 60))
        """;
}
