package jp.kyotaku.formats.oqs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** 要素の並び (4): the fixed order of one block, as listed in element-orders.txt. */
record ElementOrder(BlockName block, List<Element> elements, Set<Element> members) {

  private static final Map<BlockName, ElementOrder> ORDERS = load();

  static ElementOrder of(BlockName block) {
    ElementOrder order = ORDERS.get(block);
    if (order == null) {
      throw new IllegalStateException("no order for " + block.inFile());
    }
    return order;
  }

  private static Map<BlockName, ElementOrder> load() {
    Map<String, String> lines = lines();
    var orders = new EnumMap<BlockName, ElementOrder>(BlockName.class);
    for (BlockName block : BlockName.values()) {
      String listed = lines.get(block.inFile());
      if (listed == null) {
        throw new IllegalStateException("element-orders.txt lacks " + block.inFile());
      }
      List<Element> elements = elements(listed);
      var members = EnumSet.noneOf(Element.class);
      members.addAll(elements);
      orders.put(block, new ElementOrder(block, elements, members));
    }
    return orders;
  }

  /** Block name to the text behind its colon. */
  static Map<String, String> lines() {
    return resource()
        .lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split(":", 2))
        .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts[1]));
  }

  /** The body of a request may be empty. */
  private static List<Element> elements(String listed) {
    return listed.isBlank()
        ? List.of()
        : Arrays.stream(listed.split(",", -1)).map(ElementOrder::element).toList();
  }

  private static Element element(String listed) {
    return Element.named(listed.strip())
        .orElseThrow(() -> new IllegalStateException("unknown element" + listed));
  }

  private static String resource() {
    try (var in = ElementOrder.class.getResourceAsStream("element-orders.txt")) {
      if (in == null) {
        throw new IllegalStateException("element-orders.txt is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
