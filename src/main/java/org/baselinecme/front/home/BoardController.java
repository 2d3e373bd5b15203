package org.baselinecme.front.home;

import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.web.MenuItem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The board of the office. */
@Controller
@MenuItem(order = 20, label = "nav.board", path = "/board", duty = Duty.SEE_BOARD)
class BoardController {
    private final ActivityBoard board;
    private final Office office;

    BoardController(ActivityBoard board, Office office) {
        this.board = board;
        this.office = office;
    }

    @GetMapping("/board")
    String show(Me me, @ModelAttribute("filter") BoardFilter filter, Model model) {
        model.addAttribute("page", board.of(me, filter));
        model.addAttribute("moments", office.moments());
        return "home/board";
    }
}
