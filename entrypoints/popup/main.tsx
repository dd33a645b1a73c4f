import '../../styles/popup.css';
import { render } from 'preact';
import { Popup } from '../../components/popup.tsx';
import { createPopup } from '../../lib/popup/create-popup.ts';

const root = document.getElementById('app') as HTMLElement;
createPopup(window, (model, actions) => render(<Popup model={model} actions={actions} />, root));
