package thidua.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thidua.core.sheet.CellAddress;

import java.util.List;
import java.util.stream.Stream;

class CellRangesTest {
    @Test
    void cells_below_one_another_are_one_range_whatever_their_order() {
        List<CellAddress> cells =
                Stream.of("D12", "D5", "D6", "C6", "D8", "D7", "D11")
                        .map(a1 -> CellAddress.of("Khen thưởng", a1))
                        .toList();
        assertThat(CellRanges.of(cells)).isEqualTo("Khen thưởng!C6, D5:D8, D11:D12");
        assertThat(CellRanges.of(List.of(CellAddress.of("", "B7"), CellAddress.of("A", "B7"))))
                .isEqualTo("B7; A!B7");
        assertThat(CellRanges.of(List.of())).isEmpty();
    }
}
