package org.baselinecme.delivery.attendance;

/** What becomes of credit whose attendance is withdrawn or shortened. */
public enum CreditChoice {
    /** Nobody has said it yet: where credit rests on the attendance, the step is refused. */
    ASK,
    /** The award is reversed, and what attendance still supports is awarded. */
    CORRECT,
    /** The award stays, for the stated reason. */
    KEEP
}
