package io.github.whosaid.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntityPlacesTest {

  @Test
  void shouldFindTheNearestPlaceBeforeAndBehindAToken() {
    EntityPlaces places = new EntityPlaces();
    places.add(3, 10);
    places.add(8, 11);
    places.add(8, 12);
    places.add(20, 10);

    assertThat(places.count()).isEqualTo(3);
    assertThat(places.upTo(2)).isEqualTo(-1);
    assertThat(places.entity(places.upTo(8))).isEqualTo(12);
    assertThat(places.token(places.upTo(19))).isEqualTo(8);
    assertThat(places.token(places.from(9))).isEqualTo(20);
    assertThat(places.from(21)).isEqualTo(places.count());
  }

  @Test
  void shouldHaveNoPlaceAtFirst() {
    EntityPlaces places = new EntityPlaces();

    assertThat(places.count()).isZero();
    assertThat(places.upTo(5)).isEqualTo(-1);
    assertThat(places.from(0)).isZero();
  }
}
