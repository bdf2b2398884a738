package jp.kyotaku.paper.statement;

/** 段の一かたまり: stands whole on one page. */
interface Block {

  float height();

  /** Draws it with its upper left corner here. */
  void draw(Drawing drawing, float x, float y);
}
