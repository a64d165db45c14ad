// What the user has changed in a scenario and not saved: values, rows added, rows taken away; with every step to undo and redo.

/** Steps of a path; one with dots stands in quotation marks. */
export function steps(path) {
  return [...path.matchAll(/"([^"]*)"|([^.]+)/g)].map(match => match[1] ?? match[2]);
}

/** The path with one more step. */
export const below = (path, step) => `${path}.${step.includes('.') ? `"${step}"` : step}`;

const isBelow = (path, entry) => path === entry || path.startsWith(entry + '.');

export class Draft {
  /** Values by path; paths of entries that are new, and of those that are gone. Never changed, only replaced. */
  state = { values: {}, added: [], removed: [] };
  overrides = [];
  past = [];
  future = [];
  /** Path that is being typed at: its keystrokes are one step. */
  typing = null;

  become(state) {
    this.past.push(this.state);
    this.future = [];
    this.state = state;
  }

  /** Puts a value; `standard` is what the path has without changes. */
  type(path, value, standard) {
    const values = { ...this.state.values };
    if (value === standard) delete values[path];
    else values[path] = value;
    if (this.typing === path) {
      this.state = { ...this.state, values };
      return;
    }
    this.become({ ...this.state, values });
    this.typing = path;
  }

  add(entry) {
    this.typing = null;
    this.become({ ...this.state, added: [...this.state.added, entry] });
  }

  remove(entry) {
    this.typing = null;
    const values = Object.fromEntries(Object.entries(this.state.values).filter(([path]) => !isBelow(path, entry)));
    const isNew = this.state.added.includes(entry);
    this.become({ values, added: this.state.added.filter(other => other !== entry),
      removed: isNew ? this.state.removed : [...this.state.removed, entry] });
  }

  undo() {
    this.typing = null;
    this.future.push(this.state);
    this.state = this.past.pop();
  }

  redo() {
    this.typing = null;
    this.past.push(this.state);
    this.state = this.future.pop();
  }

  clear() {
    this.typing = null;
    this.become({ values: {}, added: [], removed: [] });
  }

  value(path) { return this.state.values[path]; }

  isRemoved(entry) { return this.state.removed.includes(entry); }

  get count() {
    const inside = path => this.state.added.some(entry => isBelow(path, entry));
    return this.state.added.length + this.state.removed.length
      + Object.keys(this.state.values).filter(path => !inside(path)).length;
  }

  /** The changes as `--set` takes them: a new entry is one value, one that goes is set to `none`. */
  get set() {
    const { values, added, removed } = this.state;
    const set = {};
    for (const [path, value] of Object.entries(values)) {
      if (!added.some(entry => isBelow(path, entry))) set[path] = typed(value);
    }
    for (const entry of added) set[entry] = written(entry, values);
    for (const entry of removed) set[entry] = 'none';
    return set;
  }
}

/**
 * A text as `--set` takes it, which reads YAML: lists as they are, plain words and numbers too, anything else in quotation marks.
 */
function typed(text) {
  const isPlain = /^[\p{L}\p{N}][\p{L}\p{N}.,%+/・（）()～ -]*$/u.test(text) && text.toLowerCase() !== 'null';
  return text === '' || isPlain || /^\[[^\]]*\]$/.test(text) ? text : JSON.stringify(text);
}

/** A new entry with its values as one flow mapping of YAML. */
function written(entry, values) {
  const tree = {};
  for (const [path, value] of Object.entries(values)) {
    if (!isBelow(path, entry) || path === entry || value === '') continue;
    const inner = steps(path.slice(entry.length + 1));
    let place = tree;
    for (const step of inner.slice(0, -1)) place = place[step] ??= {};
    place[inner.at(-1)] = value;
  }
  const text = node => typeof node === 'string'
    ? (/^\[[^\]]*\]$/.test(node) ? node : JSON.stringify(node))
    : `{${Object.entries(node).map(([key, value]) => `${JSON.stringify(key)}: ${text(value)}`).join(', ')}}`;
  return text(tree);
}

const drafts = new Map();

export function draftOf(name) {
  if (!drafts.has(name)) drafts.set(name, new Draft());
  return drafts.get(name);
}

export const forget = name => drafts.delete(name);

/** Whether something would be lost with this page. */
export const hasChanges = () => [...drafts.values()].some(draft => draft.count > 0);
