package org.waymark.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.waymark.core.spending.Budget;
import org.waymark.core.spending.Spending;

class DaySpendingTest extends SpendingContract {

    @Override
    Spending spending(Budget budget) {
        return new DaySpending(budget, StoreFolder.today(clock));
    }

    @Test
    void money_isToldInPounds() {
        assertThat(new Budget(1, 1, new BigDecimal("4.0")).cost(3000)).isEqualTo("GBP 120.00");
        assertThat(new Budget(1, 1, new BigDecimal("4.25")).cost(1)).isEqualTo("GBP 0.04");
    }
}
