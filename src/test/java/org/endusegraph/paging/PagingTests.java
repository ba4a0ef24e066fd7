package org.endusegraph.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.endusegraph.access.Reader;
import org.endusegraph.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages and their cursors. */
class PagingTests {

    private static final List<String> ITEMS = List.of("a", "b", "c");

    @Test
    void aCursorGoesOnAfterItsItem() {
        var cursor = paging("field", 2, null).page(ITEMS, List::of).pageInfo().endCursor();
        assertThat(paging("field", 2, cursor).after()).containsExactly("b");
    }

    @Test
    void aPageSaysWhetherMoreFollow() {
        var page = paging("field", 2, null).page(ITEMS, List::of);
        assertThat(page.nodes()).containsExactly("a", "b");
        assertThat(page.pageInfo().hasNextPage()).isTrue();
        assertThat(paging("field", 3, null).page(ITEMS, List::of).pageInfo().hasNextPage())
                .isFalse();
    }

    @Test
    void aPageThatWasBrokenOffSaysWhereToGoOn() {
        var page = paging("field", 4, null).page(ITEMS, List::of, List.of("x"));
        assertThat(page.pageInfo().hasNextPage()).isTrue();
        assertThat(paging("field", 4, page.pageInfo().endCursor()).after()).containsExactly("x");
        var full = paging("field", 2, null).page(ITEMS, List::of, List.of("x"));
        assertThat(paging("field", 2, full.pageInfo().endCursor()).after()).containsExactly("b");
    }

    @Test
    void aCursorOfAnotherQuestionOrReaderIsRefused() {
        var cursor = paging("field", 2, null).page(ITEMS, List::of).pageInfo().endCursor();
        assertThatThrownBy(() -> paging("other", 2, cursor)).isInstanceOf(Fault.InvalidInput.class);
        var other = new Reader(Set.of("authorities"));
        assertThatThrownBy(() -> Paging.of(other, "field", List.of(), 2, cursor))
                .isInstanceOf(Fault.InvalidInput.class);
        assertThatThrownBy(() -> Paging.of(Reader.ANONYMOUS, "field", List.of("x"), 2, cursor))
                .isInstanceOf(Fault.InvalidInput.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!!!", "AAAAAAAAAAAAAAAA", "bm90IGEgY3Vyc29yIGF0IGFsbA"})
    void whatIsNoCursorIsRefused(String text) {
        assertThatThrownBy(() -> paging("field", 2, text))
                .isInstanceOf(Fault.InvalidInput.class)
                .hasMessageStartingWith("'after' is not a cursor of this question.");
    }

    @Test
    void aCursorThatSomebodyMadeUpIsRefusedWhereItsKeyIsRead() {
        var cursor = paging("field", 2, null)
                .page(List.of("x", "y"), List::of)
                .pageInfo()
                .endCursor();
        var made = paging("field", 2, cursor);
        assertThat(made.text(0)).isEqualTo("y");
        assertThatThrownBy(() -> made.number(0)).isInstanceOf(Fault.InvalidInput.class);
        assertThatThrownBy(() -> made.after(1)).isInstanceOf(Fault.InvalidInput.class);
        assertThatThrownBy(() -> made.text(1)).isInstanceOf(Fault.InvalidInput.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 101, Integer.MAX_VALUE})
    void aPageHasOneToAHundredItems(int first) {
        assertThatThrownBy(() -> paging("field", first, null))
                .isInstanceOf(Fault.InvalidInput.class)
                .hasMessage("'first' is " + first + "; ask for 1 to 100.");
    }

    private static Paging paging(String field, int first, String after) {
        return Paging.of(Reader.ANONYMOUS, field, List.of(), first, after);
    }
}
