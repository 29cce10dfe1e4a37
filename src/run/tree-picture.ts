/** Makes the picture of a tree larger and smaller: by its buttons, by Ctrl and the wheel, by two fingers. */
const STEP = 1.25;
const LEAST = 0.2;
const MOST = 3;

export class TreePicture extends HTMLElement {
  #zoom = 1;

  connectedCallback(): void {
    const tools = this.querySelector<HTMLElement>('[data-part="tools"]');
    if (tools) tools.hidden = false;
    this.addEventListener('click', this.#onClick);
    this.#scroll?.addEventListener('wheel', this.#onWheel, { passive: false });
    this.#scroll?.addEventListener('touchstart', this.#onTouch, { passive: true });
    this.#scroll?.addEventListener('pointerdown', this.#onDrag);
  }

  get #scroll(): HTMLElement | null {
    return this.querySelector('[data-part="scroll"]');
  }

  readonly #onClick = (event: MouseEvent): void => {
    const button = (event.target as Element).closest<HTMLElement>('[data-zoom]');
    const scroll = this.#scroll;
    if (!button || !scroll) return;
    const { zoom } = button.dataset;
    if (zoom === 'fit') this.#show((this.#zoom * scroll.clientWidth) / this.#width());
    else this.#show(this.#zoom * (zoom === 'in' ? STEP : 1 / STEP));
  };

  readonly #onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.#show(this.#zoom * Math.exp(-event.deltaY / 300), event);
  };

  /** Two fingers: the picture grows as they part. One finger scrolls, as everywhere. */
  readonly #onTouch = ({ touches }: TouchEvent): void => {
    const scroll = this.#scroll;
    if (touches.length !== 2 || !scroll) return;
    const before = { zoom: this.#zoom, ...pinchOf(touches) };
    const move = (event: TouchEvent): void => {
      if (event.touches.length !== 2) return;
      event.preventDefault();
      const now = pinchOf(event.touches);
      this.#show((before.zoom * now.apart) / before.apart, now);
    };
    const end = (): void => {
      scroll.removeEventListener('touchmove', move);
    };
    scroll.addEventListener('touchmove', move, { passive: false });
    scroll.addEventListener('touchend', end, { once: true });
    scroll.addEventListener('touchcancel', end, { once: true });
  };

  /** A mouse pulls the picture, from wherever no link is meant. */
  readonly #onDrag = (event: PointerEvent): void => {
    const scroll = this.#scroll;
    const onLink = (event.target as Element).closest('a') !== null;
    if (event.pointerType !== 'mouse' || event.button !== 0 || onLink || !scroll) return;
    const { scrollLeft, scrollTop } = scroll;
    const move = ({ clientX, clientY }: PointerEvent): void => {
      scroll.scrollTo(scrollLeft + event.clientX - clientX, scrollTop + event.clientY - clientY);
    };
    const end = (): void => {
      scroll.removeEventListener('pointermove', move);
      scroll.classList.remove('pulled');
    };
    scroll.setPointerCapture(event.pointerId);
    scroll.classList.add('pulled');
    scroll.addEventListener('pointermove', move);
    scroll.addEventListener('lostpointercapture', end, { once: true });
  };

  /** Shows the picture in another size; the point `at`, or the middle, stays where it is. */
  #show(zoom: number, at?: { clientX: number; clientY: number }): void {
    const scroll = this.#scroll;
    if (!scroll) return;
    const next = Math.min(MOST, Math.max(LEAST, zoom));
    const { left, top } = scroll.getBoundingClientRect();
    const x = at ? at.clientX - left : scroll.clientWidth / 2;
    const y = at ? at.clientY - top : scroll.clientHeight / 2;
    const grown = next / this.#zoom;
    const to = {
      left: (scroll.scrollLeft + x) * grown - x,
      top: (scroll.scrollTop + y) * grown - y,
      behavior: 'instant',
    } as const;
    this.#zoom = next;
    for (const svg of scroll.querySelectorAll<SVGSVGElement>('svg')) {
      const { width, height } = svg.viewBox.baseVal;
      svg.setAttribute('width', String(width * next));
      svg.setAttribute('height', String(height * next));
    }
    scroll.scrollTo(to);
  }

  /** The width of the whole picture as it is shown now. */
  #width(): number {
    return this.querySelector<SVGSVGElement>('svg.pic')?.getBoundingClientRect().width ?? 1;
  }
}

/** How far two fingers are apart, and the point between them. */
function pinchOf(touches: TouchList): { apart: number; clientX: number; clientY: number } {
  const [one, other] = [touches[0], touches[1]];
  if (!one || !other) return { apart: 1, clientX: 0, clientY: 0 };
  return {
    apart: Math.max(1, Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY)),
    clientX: (one.clientX + other.clientX) / 2,
    clientY: (one.clientY + other.clientY) / 2,
  };
}
