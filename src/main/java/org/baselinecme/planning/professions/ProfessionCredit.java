package org.baselinecme.planning.professions;

import java.util.List;
import org.baselinecme.planning.systems.StyledText;

/**
 * What people of one profession receive at most.
 *
 * @param code of the profession
 * @param profession its name
 * @param own whether credit of this profession is designated; without it participation is documented and never called
 *     credit (R31)
 * @param amounts credit with its units, of a series for one session; without credit of the own profession only what is for
 *     everyone, such as IPCE credit
 */
public record ProfessionCredit(String code, String profession, boolean own, List<StyledText> amounts) {}
