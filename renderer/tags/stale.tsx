import { createContext, type ReactNode, type Ref, useContext } from "react";

/**
 * Whether the tags that are shown are those of what was selected before: they must not be touched, but what is added may
 * be written. It comes and goes with every step through the list, and only what hangs on it is drawn again then.
 */
export const Stale = createContext(false);

type HeldProps = {
  readonly children: ReactNode;
  readonly className?: string;
  readonly ref?: Ref<HTMLDivElement>;
};

/** What takes no focus and no press while it is stale. */
export function Held({ children, ...rest }: HeldProps) {
  return (
    <div {...rest} inert={useContext(Stale)}>
      {children}
    </div>
  );
}
