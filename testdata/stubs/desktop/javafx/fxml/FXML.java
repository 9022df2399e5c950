package javafx.fxml;

/** Stands for the type of JavaFX 21: the members that the family names. */
public @interface FXML {}
