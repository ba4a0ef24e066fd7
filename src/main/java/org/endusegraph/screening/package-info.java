/** Screening: how like a counterparty is to a party that is known, why, and which parties to compare it with. */
@NullMarked
package org.endusegraph.screening;

import org.jspecify.annotations.NullMarked;
